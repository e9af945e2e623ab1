-- Deploy guildkeeper:tickets/_has_texts to pg

begin;
set local role guildkeeper_owner;

create function tickets._has_texts(guild_id bigint, number bigint)
returns boolean
language sql stable
as $$
  select exists (
    select from tickets.message m
    where m.guild_id = _has_texts.guild_id and m.number = _has_texts.number
      and (m.content is not null or m.embeds is not null or m.files is not null)
    union all
    select from tickets.answer a where a.guild_id = _has_texts.guild_id and a.number = _has_texts.number and a.answer is not null
    union all
    select from tickets.staff_note n where n.guild_id = _has_texts.guild_id and n.number = _has_texts.number
      and n.text is not null
    union all
    select from tickets.ticket t where t.guild_id = _has_texts.guild_id and t.number = _has_texts.number and t.topic is not null
  );
$$;

comment on function tickets._has_texts is 'Whether something that was written in a ticket is still known.';

commit;
