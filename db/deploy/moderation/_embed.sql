-- Deploy guildkeeper:moderation/_embed to pg

begin;
set local role guildkeeper_owner;

create function moderation._embed(filed moderation.case)
returns jsonb
language sql stable
as $$
  select jsonb_build_object(
    'title', format('Case %s · %s', (filed).number, k.title)
      || case when (filed).pardoned_at is null then '' else ' · pardoned' end,
    'color', case when (filed).pardoned_at is null then k.color else 9807270 end,
    'timestamp', to_char((filed).at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'fields', (
      select jsonb_agg(jsonb_build_object('name', f.name, 'value', f.value, 'inline', f.is_short) order by f.place)
      from (values
        (1, 'Member', format('<@%s> (%s)', (filed).member_id, coalesce((filed).member_name, (filed).member_id::text)), true),
        (2, 'Moderator', coalesce('<@' || (filed).actor_id || '>', k.author), true),
        (3, 'Points', nullif((filed).points, 0)::text, true),
        (4, 'Ends', case
          when (filed).kind not in ('timeout', 'ban') or (filed).ended_at is not null then null
          else coalesce('<t:' || extract(epoch from (filed).ends_at)::bigint || ':f>', 'for good')
        end, true),
        (5, 'Ended', '<t:' || extract(epoch from (filed).ended_at)::bigint || ':f>'
          || coalesce(' by case ' || (filed).ended_by, ''), true),
        (6, 'Follows from', 'case ' || (filed).follows, true),
        (7, 'Could not be carried out', (filed).failure, false),
        (8, 'Reason', (filed).reason, false),
        (9, 'Evidence', (filed).evidence, false),
        (10, 'Pardoned', case when (filed).pardoned_at is not null then
          coalesce('by <@' || (filed).pardoned_by || '>', 'by an operator') || coalesce(': ' || (filed).pardon_reason, '')
        end, false)
      ) as f (place, name, value, is_short)
      where f.value is not null
    )
  )
  from (
    select
      p.title, p.color,
      case (filed).source
        when 'ladder' then 'the ladder' when 'rule' then 'an automatic rule' when 'operator' then 'an operator' else 'unknown'
      end as author
    from (values
      ('note'::moderation.case_kind, 'Note', 3447003), ('warn', 'Warning', 15844367), ('timeout', 'Timeout', 15105570),
      ('kick', 'Kick', 15548997), ('softban', 'Softban', 15548997), ('ban', 'Ban', 10038562), ('unban', 'Unban', 5763719),
      ('untimeout', 'Timeout lifted', 5763719)
    ) as p (kind, title, color)
    where p.kind = (filed).kind
  ) k;
$$;

comment on function moderation._embed is 'A case as its message in the case log shows it. Embeds ping nobody.';

commit;
