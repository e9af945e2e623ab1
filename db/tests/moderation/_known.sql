-- Specification of moderation._known: what is known of a target.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

update app.role set permissions = 8 where guild_id = 1 and role_id = 202;
insert into app.member (guild_id, member_id, role_ids, seen_at) values (1, 5, '{201,202}', now());
insert into app.member (guild_id, member_id, role_ids, seen_at, left_at) values (1, 6, '{202}', now(), now());
create function pg_temp.known(member_id bigint, facts moderation.facts) returns text language sql as $$
  select row(k.target_position, k.target_permissions)::text from moderation._known(1, known.member_id, known.facts) k
$$;
select is(pg_temp.known(5, null), '(2,8)', 'what the facts do not tell the roles do');
select is(pg_temp.known(5, tests.facts(target => 7, target_permissions => 1)), '(7,1)', 'what they tell holds');
select is(pg_temp.known(6, null), '(,)', 'of who has left nothing is known');
select is(pg_temp.known(7, null), '(,)', 'of a stranger neither');

select * from finish();
rollback;
