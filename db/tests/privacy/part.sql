-- Specification of privacy.part: which rows are about a member.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is((select p.condition from privacy.part p where p.table_name = 'member' and p.schema_name = 'leveling'),
  '(t.member_id = $2)', 'those that name them');
select matches(
  (select p.condition from privacy.part p where p.kept_in = 'tickets.answer'::regclass),
  'from tickets.ticket o .* o.member_id = \$2',
  'those that refer to such a row'
);
select is_empty($$select from privacy.part p where p.schema_name in ('outbox', 'event')$$, 'not what passes through');
select is_empty($$select from privacy.part p where p.kept_in = 'leveling.settings'::regclass$$, 'not what is about nobody');
create table privacy.novelty (guild_id bigint, member_id bigint);
alter table privacy.novelty owner to guildkeeper_owner;
select ok(exists (select from privacy.part p where p.kept_in = 'privacy.novelty'::regclass),
  'a new table is in it from the beginning');

select * from finish();
rollback;
