"""What the screens of products and customers have in common; knows neither."""
