-- Specification of privacy._put_nobody: nobody is in the place of a member.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

insert into app.audit (guild_id, actor_id, function, arguments)
values (1, 441569614233600000, 'x', '{"member_id": 441569614233600000}'), (1, 6, 'x', '{}'), (2, 441569614233600000, 'x', '{}');
select lives_ok('select privacy._put_nobody(1, 441569614233600000, 1000001)', 'a member becomes nobody');
select results_eq(
  'select a.actor_id, a.arguments from app.audit a where a.guild_id = 1 order by a.audit_id',
  $$values (1000001::bigint, '{"member_id": 441569614233600000}'::jsonb), (6, '{}')$$,
  'in columns; texts are read afterwards'
);
select is((select a.actor_id from app.audit a where a.guild_id = 2), 441569614233600000, 'in this guild');

select * from finish();
rollback;
