-- Deploy guildkeeper:imports/_names to pg

begin;
set local role guildkeeper_owner;

create function imports._names(meaning text)
returns text[]
language sql immutable
return case _names.meaning
  when 'member_id' then array['member_id', 'user_id', 'id', 'userid', 'user']
  when 'xp' then array['xp', 'total_xp', 'exp']
  when 'level' then array['level', 'lvl']
  when 'wallet' then array['wallet', 'cash', 'balance', 'coins', 'amount']
  when 'bank' then array['bank']
  when 'kind' then array['kind', 'type', 'action']
  when 'at' then array['at', 'created_at', 'date', 'timestamp', 'time']
  when 'moderator_id' then array['moderator_id', 'actor_id', 'mod_id', 'moderator']
  when 'reason' then array['reason', 'note', 'message']
  when 'points' then array['points']
end;

comment on function imports._names is 'Under which names other bots, and we, write what a line means.';

commit;
