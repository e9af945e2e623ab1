-- Specification of automod._rule_row: a rule as its callers see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(1);

select tests.rule('words', words => 'bad', exempt_role_ids => '{201}');
select tests.examine(tests.wrote('bad'));
select is(
  (select to_jsonb(automod._rule_row(r)) from automod.rule r),
  '{"number": 1, "kind": "words", "enabled": true, "threshold": null, "within": null, "words": ["bad"], "pattern": null,
    "allowed": [], "deletes": true, "action": "none", "points": null, "duration": null, "exempt_role_ids": [201],
    "exempt_channel_ids": [], "matches": 1}',
  'with what it met'
);

select * from finish();
rollback;
