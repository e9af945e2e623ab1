-- Deploy guildkeeper:tickets/_lines to pg

begin;
set local role guildkeeper_owner;

create type tickets.line as (
  place bigint,
  kind text,
  at timestamptz,
  message_id bigint,
  author_id bigint,
  author_name text,
  side tickets.side,
  is_anonymous boolean,
  content text,
  embeds jsonb,
  files jsonb,
  answers_to bigint,
  edits jsonb,
  edited_at timestamptz,
  deleted_at timestamptz,
  happening tickets.happening,
  member_id bigint,
  colour integer,
  notice smallint
);
comment on type tickets.line is
'A line of a transcript: a message, a note of the staff, or a step of the timeline (kind). edits are its earlier texts, an array
of objects with at and content. author_id null: nobody, an application, or whoever the
viewer does not learn of (is_anonymous).';

create function tickets._lines(sight tickets.sight, after bigint, most integer)
returns setof tickets.line
language sql stable
as $$
  select l.*
  from (
    select m.message_id as place, 'message' as kind, m.at, m.message_id,
      case when (_lines.sight).is_for_staff or not m.is_anonymous then m.author_id end,
      case when (_lines.sight).is_for_staff or not m.is_anonymous then m.author_name end,
      m.side, m.is_anonymous, m.content, m.embeds,
      m.files, m.answers_to,
      (
        select jsonb_agg(jsonb_build_object('at', e.at, 'content', e.content) order by e.edit_id)
        from tickets.message_edit e
        where e.guild_id = m.guild_id and e.number = m.number and e.message_id = m.message_id
      ),
      m.edited_at, m.deleted_at, null::tickets.happening, null::bigint,
      case when (_lines.sight).is_for_staff or not m.is_anonymous then m.colour end, m.notice
    from tickets.message m
    where m.guild_id = (_lines.sight).guild_id and m.number = (_lines.sight).number
      and m.message_id > _lines.after
    union all
    select app.snowflake_at(n.at) + n.note_id % 4194304, 'note', n.at, null, n.actor_id, null, 'staff', false, n.text, null,
      null, null, null,
      null, null, null, null, null, null
    from tickets.staff_note n
    where n.guild_id = (_lines.sight).guild_id and n.number = (_lines.sight).number and (_lines.sight).is_for_staff
    union all
    select app.snowflake_at(s.at) + s.step_id % 4194304, 'step', s.at, null, s.actor_id, null, null, false, s.note, null, null,
      null, null,
      null, null, s.happening, s.member_id, null, null
    from tickets.step s
    where s.guild_id = (_lines.sight).guild_id and s.number = (_lines.sight).number
      and ((_lines.sight).is_for_staff or s.actor_id = (_lines.sight).opener_id)
  ) l
  where l.place > _lines.after
  order by l.place
  limit _lines.most;
$$;

comment on function tickets._lines is
'The lines of a ticket''s transcript after a place: all of them for staff; for members what was said, without who is hidden,
and what its opener did.';
grant usage on type tickets.line to guildkeeper_bot, guildkeeper_admin;

commit;
