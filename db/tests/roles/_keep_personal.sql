-- Specification of roles._keep_personal: keeps a role of one's own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

\ir ../../fixtures/roles_personal.sql
create function pg_temp.keep(name text, seconds numeric) returns void language plpgsql as $$
declare
  v_personal roles.personal;
begin
  v_personal.guild_id := 1;
  v_personal.member_id := 5;
  v_personal.name := keep.name;
  v_personal.colors := '{1}';
  v_personal.emoji := '';
  v_personal.has_icon := false;
  v_personal.changed_at := tests.t(keep.seconds);
  perform roles._keep_personal(v_personal);
end;
$$;
select pg_temp.keep('Sunny', 1), pg_temp.keep('Rainy', 2);
select results_eq('select name, changed_at from roles.personal', $$values ('Rainy', tests.t(2))$$, 'one a member');
update roles.personal set lapses_at = tests.t(9);
select pg_temp.keep('Windy', 3);
select is((select lapses_at from roles.personal), tests.t(9), 'when it lapses is another matter');

select * from finish();
rollback;
