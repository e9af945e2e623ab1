-- Deploy guildkeeper:moderation/_kind_of to pg

begin;
set local role guildkeeper_owner;

create function moderation._kind_of(
  action integer,
  changes jsonb,
  at timestamptz,
  out kind moderation.case_kind,
  out ends_at timestamptz
)
language sql immutable
as $$
  select
    case _kind_of.action
      when 20 then 'kick'
      when 22 then 'ban'
      when 23 then 'unban'
      when 24 then case when t.until > _kind_of.at then 'timeout' else 'untimeout' end
    end::moderation.case_kind,
    case when _kind_of.action = 24 and t.until > _kind_of.at then t.until end
  from (values (1)) as one
  left join lateral (
    select true as is_timeout, (c.change ->> 'new_value')::timestamptz as until
    from jsonb_array_elements(_kind_of.changes) as c (change)
    where jsonb_typeof(_kind_of.changes) = 'array' and c.change ->> 'key' = 'communication_disabled_until'
    limit 1
  ) t on true
  where _kind_of.action in (20, 22, 23) or (_kind_of.action = 24 and t.is_timeout);
$$;

comment on function moderation._kind_of is
'What an entry of Discord''s audit log is as a case, and until when a timeout lasts: 20 a kick, 22 a ban, 23 an unban, 24 a
changed member, which may be a timeout or its end. Null of anything else.';

commit;
