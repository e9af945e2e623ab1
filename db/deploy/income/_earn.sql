-- Deploy guildkeeper:income/_earn to pg

begin;
set local role guildkeeper_owner;

create function income._earn(messages app.message[])
returns void
language plpgsql
as $$
declare
  v_guild_id bigint;
begin
  for v_guild_id in
    select s.guild_id
    from income.settings s
    where s.guild_id = any (array(select m.guild_id from unnest(_earn.messages) m)) and s.message_max > 0
    order by s.guild_id
  loop
    perform income._pay_messages(v_guild_id, _earn.messages);
  end loop;
end;
$$;

comment on function income._earn is
'A batch of messages earns money, guild by guild, where it does at all: elsewhere it costs one look at the settings.';

commit;
