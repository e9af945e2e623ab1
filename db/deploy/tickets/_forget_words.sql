-- Deploy guildkeeper:tickets/_forget_words to pg

begin;
set local role guildkeeper_owner;

create function tickets._forget_words(guild_id bigint, member_id bigint)
returns void
language sql
as $$
  update tickets.answer a
  set answer = null, files = null
  from tickets.ticket t
  where t.guild_id = _forget_words.guild_id and t.member_id = _forget_words.member_id
    and a.guild_id = t.guild_id and a.number = t.number
    and (a.answer is not null or a.files is not null);
  update tickets.staff_note n
  set text = null
  where n.guild_id = _forget_words.guild_id and n.actor_id = _forget_words.member_id and n.text is not null;
  update tickets.close_request r
  set reason = null
  where r.guild_id = _forget_words.guild_id and r.actor_id = _forget_words.member_id and r.reason is not null;
  -- The other steps say what was chosen: a type, a priority, a number of stars.
  update tickets.step s
  set note = null
  where s.guild_id = _forget_words.guild_id and s.actor_id = _forget_words.member_id and s.note is not null
    and s.happening in ('topic_set', 'renamed', 'handed_over', 'closing_asked', 'closed', 'accepted');
$$;

comment on function tickets._forget_words is
'Forgets what a member answered when they opened tickets, noted, and gave as a reason.';

commit;
