-- Deploy guildkeeper:tickets/_edited to pg

begin;
set local role guildkeeper_owner;

create function tickets._edited(messages app.message[], at timestamptz)
returns void
language plpgsql
as $$
begin
  perform tickets._attend(n.guild_id, n.number)
  from (
    select distinct h.guild_id, h.number
    from unnest(_edited.messages) m
    join tickets.inbox h on h.guild_id = m.guild_id and h.message_id = m.message_id
    order by h.guild_id, h.number
  ) n;
  with changed as (
    select o.guild_id, o.number, o.message_id, o.content as was, m.content as is
    from unnest(_edited.messages) m
    join tickets.ticket t on t.guild_id = m.guild_id and t.channel_id = m.channel_id
    join tickets.message o on o.guild_id = t.guild_id and o.number = t.number and o.message_id = m.message_id
    where m.content is not null and o.content is distinct from m.content and not o.is_anonymous and not o.is_forgotten
    order by o.guild_id, o.number, o.message_id
    for no key update of o
  ),
  kept as (
    insert into tickets.message_edit (guild_id, number, message_id, at, content)
    select c.guild_id, c.number, c.message_id, _edited.at, c.was from changed c
  )
  update tickets.message o
  set content = c.is, edited_at = _edited.at
  from changed c
  where o.guild_id = c.guild_id and o.number = c.number and o.message_id = c.message_id;
end;
$$;

comment on function tickets._edited is
'Messages in the rooms of tickets are different: what they said before is kept. What an edit does not tell, or tells again,
changes nothing.';

commit;
