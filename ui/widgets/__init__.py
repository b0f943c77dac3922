"""The pieces that screens are made of: each draws one thing well and knows nothing of sales or documents."""
