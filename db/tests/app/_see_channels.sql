-- Specification of app._see_channels: app.channel becomes what is reported.

begin;
\ir ../../fixtures/nobody.sql
select plan(9);

insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position)
values (1, 'First', 9, 8, 10), (2, 'Second', 9, 8, 10);
create function pg_temp.see(channels text, day integer default 1, guild_id bigint default 1) returns void language sql
as $$
  select app._see_channels(guild_id, channels::app.seen_channel[], make_timestamptz(2026, 1, day, 0, 0, 0, 'UTC'))
$$;
create function pg_temp.channel(channel_id bigint) returns app.channel language sql as $$
  select c from app.channel c where c.guild_id = 1 and c.channel_id = channel.channel_id
$$;

do $$
begin
  perform pg_temp.see('{"(101,100,0,general,1000)","(100,,4,Rooms,)"}'),
    pg_temp.see('{"(101,,5,Other,7)"}', guild_id => 2);
end;
$$;
select results_eq(
  $$
  select guild_id, channel_id, parent_id, kind, name, last_message_id, deleted_at
  from app.channel order by guild_id, channel_id
  $$,
  $$values
    (1::bigint, 100::bigint, null::bigint, 4, 'Rooms', null::bigint, null::timestamptz),
    (1, 101, 100, 0, 'general', 1000, null),
    (2, 101, null, 5, 'Other', 7, null)
  $$,
  'channels are known with all that is reported'
);

do $$ begin perform pg_temp.see('{"(100,,4,Rooms,)","(101,,0,general,2000)"}', 2); end $$;
select is((pg_temp.channel(101)).parent_id, null, 'a channel that leaves its category is outside of it');
select is((pg_temp.channel(101)).last_message_id, 2000::bigint, 'its newest message is taken over');
do $$ begin perform pg_temp.see('{"(100,,4,Rooms,)","(101,100,0,chat,2000)"}', 2); end $$;
select is((pg_temp.channel(101)).name, 'chat', 'a changed name is taken over');
do $$ begin perform pg_temp.see('{"(100,,4,Rooms,)","(101,100,5,chat,2000)"}', 2); end $$;
select is((pg_temp.channel(101)).kind, 5, 'so is a changed kind');

do $$ begin perform pg_temp.see('{"(100,,4,Rooms,)"}', 3), pg_temp.see('{"(100,,4,Rooms,)"}', 4); end $$;
select is(
  (pg_temp.channel(101)).deleted_at, '2026-01-03T00:00:00Z'::timestamptz,
  'a channel that is gone keeps its row, and when it first was gone'
);
do $$ begin perform pg_temp.see('{"(100,,4,Rooms,)","(101,100,0,general,3000)"}', 5); end $$;
select is((pg_temp.channel(101)).deleted_at, null, 'a channel (or an archived thread) that is reported again is back');

do $$ begin perform pg_temp.see('{}', 6); end $$;
select is(
  (select count(*) from app.channel where guild_id = 1 and deleted_at is null), 0::bigint,
  'an empty report empties the guild'
);
select is((select deleted_at from app.channel where guild_id = 2), null, 'and no other');

select * from finish();
rollback;
