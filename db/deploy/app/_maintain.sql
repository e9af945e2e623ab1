-- Deploy guildkeeper:app/_maintain to pg

begin;
set local role guildkeeper_owner;

create function app._maintain(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- A step is small, so that it holds neither locks nor the bot's connection for long.
  c_most constant integer := 2000;
  v_most bigint;
begin
  v_most := greatest(
    outbox.prune(_maintain.guild_id, most => c_most, at => _maintain.at),
    app.prune(_maintain.guild_id, most => c_most, at => _maintain.at),
    event._prune(_maintain.guild_id, _maintain.at - interval '90 days', c_most),
    leveling.compact(_maintain.guild_id, most => c_most, at => _maintain.at)
  );
  perform leveling.fold_census(_maintain.guild_id);

  perform outbox.schedule(
    _maintain.guild_id,
    case
      when v_most >= c_most then _maintain.at + interval '10 seconds'
      else app._next_maintenance(_maintain.guild_id, _maintain.at)
    end,
    'app._maintain',
    key => 'app._maintain'
  );
end;
$$;

comment on function app._maintain is
'Work due every day in every guild: follows the retention rules of each domain, as the guild''s settings keep_… say, and schedules
itself again: in a few seconds as long as a rule has more to do, else for the next day. A guild the bot has left is maintained
as well: what it need not remember is forgotten all the same.';

select outbox._register('app._maintain');

commit;
