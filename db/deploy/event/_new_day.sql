-- Deploy guildkeeper:event/_new_day to pg

begin;
set local role guildkeeper_owner;

create function event._new_day(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- A step is small, so that it holds neither locks nor the bot's connection for long.
  c_most constant integer := 2000;
  v_most bigint;
begin
  v_most := greatest(
    app._maintain(_new_day.guild_id, _new_day.at, c_most),
    outbox._maintain(_new_day.guild_id, _new_day.at, c_most),
    roles._maintain(_new_day.guild_id, _new_day.at, c_most),
    rolejobs._maintain(_new_day.guild_id, _new_day.at, c_most),
    personal._maintain(_new_day.guild_id, _new_day.at, c_most),
    pictures._maintain(_new_day.guild_id, _new_day.at, c_most),
    leveling._maintain(_new_day.guild_id, _new_day.at, c_most),
    economy._maintain(_new_day.guild_id, _new_day.at, c_most),
    games._maintain(_new_day.guild_id, _new_day.at, c_most),
    income._maintain(_new_day.guild_id, _new_day.at, c_most),
    moderation._maintain(_new_day.guild_id, _new_day.at, c_most),
    channels._maintain(_new_day.guild_id, _new_day.at, c_most),
    automod._maintain(_new_day.guild_id, _new_day.at, c_most),
    voice._maintain(_new_day.guild_id, _new_day.at, c_most),
    choices._maintain(_new_day.guild_id, _new_day.at, c_most),
    desk._maintain(_new_day.guild_id, _new_day.at, c_most),
    tickets._maintain(_new_day.guild_id, _new_day.at, c_most),
    imports._maintain(_new_day.guild_id, _new_day.at, c_most),
    event._maintain(_new_day.guild_id, _new_day.at, c_most),
    -- The last: it may hold up everybody's messages until this transaction ends.
    stats._maintain(_new_day.guild_id, _new_day.at, c_most)
  );

  perform outbox.schedule(
    _new_day.guild_id,
    case
      when v_most >= c_most then _new_day.at + interval '10 seconds'
      else event._next_day(_new_day.guild_id, _new_day.at)
    end,
    'event._new_day',
    key => 'event._new_day'
  );
end;
$$;

comment on function event._new_day is
'Work due every day in every guild: a new day is a fact, and each domain hears of it. Its _maintain(guild_id, at, most) deals with
what a day brings, such as what need not be remembered any longer, at most `most` rows at once, and returns how many. As long as
one of them has more to do it runs again in a few seconds, else on the next day. A guild that the bot has left has days as well:
what it need not remember is forgotten all the same.';

select outbox._register('event._new_day');

commit;
