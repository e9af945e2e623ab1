-- Specification of privacy._put_nobody_in_texts: nobody is in the place of a member in some rows of a table.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

delete from app.audit;
insert into app.audit (guild_id, actor_id, function, arguments)
select 1, 441569614233600000, n::text,
  '{"member_id": 441569614233600000, "for": "<@441569614233600000>, not 4415696142336000001"}'
from generate_series(1, 4) n;
create function pg_temp.put(after_key bigint, until_key bigint) returns text language plpgsql as $$
declare
  v_first constant bigint := (select min(a.audit_id) - 1 from app.audit a);
begin
  perform privacy._put_nobody_in_texts(
    row(1, 1000001, 441569614233600000, now())::privacy.forgetting,
    (select s from privacy.shelf s where s.kept_in = 'app.audit'::regclass),
    case when after_key is not null then jsonb_build_object('guild_id', 1, 'audit_id', v_first + after_key) end,
    jsonb_build_object('guild_id', 1, 'audit_id', v_first + until_key)
  );
  return (
    select string_agg(a.function, ' ' order by a.audit_id) from app.audit a
    where a.arguments = '{"member_id": 1000001, "for": "<@1000001>, not 4415696142336000001"}'
  );
end;
$$;
select is(pg_temp.put(1, 3), '2 3', 'after one key, up to another');
select is(pg_temp.put(null, 1), '1 2 3', 'from the first');
select is((select count(*) from app.audit a where a.actor_id = 441569614233600000), 4::bigint, 'numbers have been put before');

select * from finish();
rollback;
