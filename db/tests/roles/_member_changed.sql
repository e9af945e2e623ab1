-- Specification of roles._member_changed: a member is different now.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.give(5, 201, at => tests.t(-3600)), tests.see(5, '{201}', tests.t(-1800));
select tests.clear_effects();
create function pg_temp.change(role_ids bigint[], at timestamptz, pending boolean default false) returns text
language plpgsql as $$
declare
  v_known app.member;
begin
  select m.* into v_known from app.member m where m.member_id = 5;
  perform tests.see(5, role_ids, change.at, pending => change.pending);
  perform roles._member_changed(1, v_known, change.at);
  return tests.told();
end;
$$;
select pg_temp.change('{}', tests.t());
select is(tests.counting(5), '201 shop', 'where the audit log is heard, it says what people did');
select pg_temp.change('{201}', tests.t(1));
update app.guild set intents = 1 << 1 where guild_id = 1;
select pg_temp.change('{}', tests.t(2));
select is(tests.counting(5), null, 'elsewhere it is seen');

select tests.see(5, '{}', tests.t(10), pending => true);
select is(tests.give(5, 202, at => tests.t(10)), 0::bigint, 'held by Membership Screening, nothing is given');
select is(pg_temp.change('{}', tests.t(11), pending => true), null, 'as long as it lasts');
select is(pg_temp.change('{}', tests.t(12)), '5+202', 'when it ends, all is');
select is(pg_temp.change('{}', tests.t(13)), null, 'once');

select * from finish();
rollback;
