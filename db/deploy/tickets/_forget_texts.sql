-- Deploy guildkeeper:tickets/_forget_texts to pg

begin;
set local role guildkeeper_owner;

create function tickets._forget_texts(guild_id bigint, number bigint)
returns void
language sql
as $$
  delete from tickets.message_edit e where e.guild_id = _forget_texts.guild_id and e.number = _forget_texts.number;
  update tickets.message m
  set content = null, embeds = null, files = null
  where m.guild_id = _forget_texts.guild_id and m.number = _forget_texts.number;
  update tickets.answer a set answer = null, files = null where a.guild_id = _forget_texts.guild_id
    and a.number = _forget_texts.number;
  update tickets.staff_note n set text = null where n.guild_id = _forget_texts.guild_id and n.number = _forget_texts.number;
  -- The other steps say what was chosen: a type, a priority, a number of stars.
  update tickets.step s
  set note = null
  where s.guild_id = _forget_texts.guild_id and s.number = _forget_texts.number and s.note is not null
    and s.happening in ('topic_set', 'handed_over', 'closing_asked');
  update tickets.ticket t
  set topic = null
  where t.guild_id = _forget_texts.guild_id and t.number = _forget_texts.number and t.topic is not null;
$$;

comment on function tickets._forget_texts is 'Forgets what was written in a ticket: that somebody wrote, and when, stays.';

commit;
