-- Deploy guildkeeper:moderation/_points_left to pg

begin;
set local role guildkeeper_owner;

create function moderation._points_left(filed moderation.case, at timestamptz)
returns numeric
language sql immutable
as $$
  select case
    when (filed).pardoned_at is not null or (filed).points_expire_at <= _points_left.at then 0
    when (filed).points_fade <> 'decay' then (filed).points
    else round(
      (filed).points * least(
        1,
        extract(epoch from (filed).points_expire_at - _points_left.at)
          / nullif(extract(epoch from (filed).points_expire_at - (filed).at), 0)
      ),
      3
    )
  end;
$$;

comment on function moderation._points_left is
'How many points of a case count at a time: none once they have expired or were pardoned, evenly less of those that decay.';

commit;
