-- Specification of roles._audit_entry: hears the audit log.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

select tests.give(5, 201);
select tests.clear_effects();
select tests.edit_roles(5, given => '{202}', taken => '{201}', at => tests.t(5));
select is(tests.counting(5), '202 discord', 'people gave one and took one');
select is((select taken_by from roles.why(1, 5, 201)), 61::bigint, 'it is known who did');
select tests.edit_roles(5, given => '{203}', actor_id => 9, at => tests.t(6));
select is(tests.counting(5), '202 discord', 'what the bot did is no news');
select roles._audit_entry(1, 24, 61, 5, '[{"key": "$add", "new_value": [{"id": "203"}]}]', tests.t(7));
select roles._audit_entry(1, 25, 61, null, '[{"key": "$add", "new_value": [{"id": "203"}]}]', tests.t(7));
select is(tests.counting(5), '202 discord', 'nor is another action, or one without a target');
select tests.give(6, 201, at => tests.t(10));
select tests.edit_roles(6, taken => '{201}', at => tests.t(9));
select is(tests.counting(6), '201 shop', 'an entry that is read late changes nothing that was decided since');
select lives_ok($$select roles._audit_entry(1, 25, 61, 5, null, tests.t())$$, 'an entry without changes is fine');
select tests.clear_effects();
select event.audit_entry(
  1, 7000, 25, 61, 6, null, '[{"key": "$remove", "new_value": [{"id": "201"}]}]', null, tests.t(20)
);
select is(tests.counting(6), null, 'the front door tells');
select is(tests.told(), null, 'and Discord is told nothing');

select * from finish();
rollback;
