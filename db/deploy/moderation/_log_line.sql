-- Deploy guildkeeper:moderation/_log_line to pg

begin;
set local role guildkeeper_owner;

create function moderation._log_line(guild_id bigint, card text, facts jsonb, at timestamptz)
returns void
language sql
as $$
  select discord.post(
    c.guild_id, c.channel_id, card => _log_line.card, facts => _log_line.facts,
    expires_at => _log_line.at + interval '1 day', at => _log_line.at
  )
  from moderation.settings s
  join app.channel c on c.guild_id = s.guild_id and c.channel_id = s.log_channel_id and c.deleted_at is null
  where s.guild_id = _log_line.guild_id;
$$;

comment on function moderation._log_line is
'Effect: a card in the guild''s case log about what is no case; nobody is pinged by it. Without a case log, nowhere.';

commit;
