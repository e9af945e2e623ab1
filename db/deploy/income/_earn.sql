-- Deploy guildkeeper:income/_earn to pg

begin;
set local role guildkeeper_owner;

create function income._earn(messages app.message[])
returns void
language plpgsql
as $$
declare
  v_guild record;
begin
  for v_guild in
    select g.guild_id, array_agg(m) as messages
    from unnest(_earn.messages) m
    join lateral (
      select s.guild_id from income.settings s where s.guild_id = m.guild_id and s.message_max > 0 offset 0
    ) g on true
    group by g.guild_id
    order by g.guild_id
  loop
    perform income._pay_messages(v_guild.guild_id, v_guild.messages);
  end loop;
end;
$$;

comment on function income._earn is
'A batch of messages earns money, guild by guild, where it does at all: elsewhere it costs one look at the settings.';

commit;
