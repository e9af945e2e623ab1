-- Specification of personal._keep: keeps a role of one's own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

\ir ../../fixtures/personal.sql
create function pg_temp.keep(name text, seconds numeric) returns void language plpgsql as $$
declare
  v_own personal.role;
begin
  v_own.guild_id := 1;
  v_own.member_id := 5;
  v_own.name := keep.name;
  v_own.colors := '{1}';
  v_own.emoji := '';
  v_own.has_icon := false;
  v_own.changed_at := tests.t(keep.seconds);
  perform personal._keep(v_own);
end;
$$;
select pg_temp.keep('Sunny', 1), pg_temp.keep('Rainy', 2);
select results_eq('select name, changed_at from personal.role', $$values ('Rainy', tests.t(2))$$, 'one a member');
update personal.role set lapses_at = tests.t(9);
select pg_temp.keep('Windy', 3);
select is((select lapses_at from personal.role), tests.t(9), 'when it lapses is another matter');

select * from finish();
rollback;
