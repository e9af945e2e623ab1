-- Specification of privacy._slice_end: how far a slice reaches.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

delete from app.guild where guild_id > 1;
delete from app.channel;
insert into app.channel (guild_id, channel_id, kind, name) select 1, n, 0, 'x' from generate_series(1, 7) n;
create function pg_temp.slice_end(after_id bigint, most integer) returns jsonb language sql as $$
  select privacy._slice_end(
    row(1, 1000001, 'app.channel', jsonb_build_object('guild_id', 1, 'channel_id', after_id),
      '{"guild_id": 1, "channel_id": 6}')::privacy.unread,
    s, most
  )
  from privacy.shelf s where s.kept_in = 'app.channel'::regclass
$$;
select is(pg_temp.slice_end(2, 3), '{"guild_id": 1, "channel_id": 5}', 'at most so many rows');
select is(pg_temp.slice_end(5, 3), '{"guild_id": 1, "channel_id": 6}', 'up to the last of that time');
select is(pg_temp.slice_end(3, 3), '{"guild_id": 1, "channel_id": 6}', 'which may be the last of a slice');
select is(
  (
    select privacy._slice_end(
      row(1, 1000001, 'app.channel', null, '{"guild_id": 1, "channel_id": 6}')::privacy.unread, s, 2
    )
    from privacy.shelf s where s.kept_in = 'app.channel'::regclass
  ),
  '{"guild_id": 1, "channel_id": 2}', 'from the first'
);

select * from finish();
rollback;
