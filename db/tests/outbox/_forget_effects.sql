-- Specification of outbox._forget_effects: what was sent about a member is forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into outbox.effect (guild_id, lane, method, path, body, state) values
  (1, 'a', 'PUT', '/guilds/1/members/441569614233600000/roles/3', null, 'done'),
  (1, 'b', 'POST', '/channels/101/messages', '{"content": "<@441569614233600000>"}', 'dead'),
  (1, 'c', 'PUT', '/guilds/1/members/4415696142336000001/roles/3', null, 'done'),
  (1, 'd', 'PUT', '/guilds/1/members/441569614233600000/roles/4', null, 'pending'),
  (1, 'e', 'PUT', '/guilds/1/members/441569614233600000/roles/5', null, 'done');
create function pg_temp.lanes(after_lane text, until_lane text) returns text[] language plpgsql as $$
begin
  perform outbox._forget_effects(
    1, 441569614233600000, (select e.effect_id from outbox.effect e where e.lane = after_lane),
    (select e.effect_id from outbox.effect e where e.lane = until_lane)
  );
  return array(select e.lane from outbox.effect e order by 1);
end;
$$;
select is(pg_temp.lanes('a', 'd'), '{a,c,d,e}', 'what waits is sent, others'' stays, and what lies without');
select is(pg_temp.lanes(null, 'e'), '{c,d}', 'from the first to the last');

select * from finish();
rollback;
