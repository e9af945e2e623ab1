-- Deploy guildkeeper:moderation/_log_line to pg

begin;
set local role guildkeeper_owner;

create function moderation._log_line(guild_id bigint, card text, facts jsonb, at timestamptz)
returns void
language sql
as $$
  select discord.post(
    _log_line.guild_id, c.channel_id, card => _log_line.card, facts => _log_line.facts,
    expires_at => _log_line.at + interval '1 day', at => _log_line.at
  )
  from moderation._log_channel(_log_line.guild_id) as c (channel_id)
  where c.channel_id is not null;
$$;

comment on function moderation._log_line is
'Effect: a card in the guild''s case log about what is no case; nobody is pinged by it. Without a case log, nowhere.';

commit;
