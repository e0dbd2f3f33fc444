"""
What the engine must do, as named behaviours, each with its cases: invariances, directional changes and abstentions.

The manner is CheckList's (Ribeiro et al. 2020, "Beyond Accuracy"). ``cases`` holds the nouns, ``tables`` the words,
``frames`` the sentences with a gap, one module per family the behaviours, ``measuring`` the rates. To see them:
``python -m tests.behaviours``.
"""
