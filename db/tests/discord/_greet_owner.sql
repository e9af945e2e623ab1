-- Specification of discord._greet_owner: the greeting that its channel would not take.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

update app.guild set owner_id = 1000 where guild_id = 1;
select discord._greet_owner(1, '{"guild_name": "First", "in_guild": true, "missing": []}', now());
select results_eq(
  $$select e.recipient_id, e.facts ->> 'in_guild' from outbox.effect e$$, $$values (1000::bigint, 'false')$$,
  'the owner gets it, and is told where to go on'
);
update app.guild set left_at = now() where guild_id = 1;
select discord._greet_owner(1, '{}', now());
select is((select count(*) from outbox.effect), 1::bigint, 'not of a guild that was left meanwhile');

select * from finish();
rollback;
