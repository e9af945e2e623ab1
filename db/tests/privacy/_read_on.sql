-- Specification of privacy._read_on: the next rows are read for somebody who is being forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

delete from app.audit;
insert into app.audit (guild_id, function, arguments)
select 1, n::text, '{"member_id": 441569614233600000}' from generate_series(1, 5) n;
insert into outbox.effect (guild_id, lane, method, path, state)
values (1, 'member 441569614233600000', 'PUT', '/guilds/1/members/441569614233600000/roles/3', 'done');
select privacy._note_unread(1, 1000001, 441569614233600000, '2026-01-01');
insert into app.audit (guild_id, function, arguments) values (1, 'since', '{"member_id": 441569614233600000}');
delete from privacy.unread u where u.kept_in not in ('app.audit', 'outbox.effect');

create function pg_temp.named() returns text language sql as $$
  select string_agg(a.function, ' ' order by a.audit_id) from app.audit a where a.arguments::text ~ '441569614233600000'
$$;
select is(privacy._read_on(1, 1000001, 3), false, 'it goes slice by slice');
select is(pg_temp.named(), '4 5 since', 'of a table from its first row');
select is(privacy._read_on(1, 1000001, 3), false, 'to the last');
select is(pg_temp.named(), 'since', 'that was there when they were forgotten: what they did since is theirs');
select is(privacy._read_on(1, 1000001, 3), false, 'then the next');
select is_empty('select from outbox.effect', 'of what was sent');
select is(privacy._read_on(1, 1000001, 3), true, 'that is all');
select is_empty('select from privacy.forgetting', 'and nothing says any more who nobody was');

select * from finish();
rollback;
