-- Deploy guildkeeper:rolejobs/_read_filter to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._read_filter(
  has bigint,
  lacks bigint,
  audience text,
  member_for text,
  member_up_to text,
  member_ids bigint[],
  at timestamptz
)
returns rolejobs.filter
language plpgsql stable
as $$
declare
  v_filter rolejobs.filter;
begin
  perform roles._require_audience(_read_filter.audience);
  if _read_filter.member_for is not null then
    v_filter.joined_before := _read_filter.at - app._require_duration(_read_filter.member_for, '1 minute', '3650 days');
  end if;
  if _read_filter.member_up_to is not null then
    v_filter.joined_after := _read_filter.at - app._require_duration(_read_filter.member_up_to, '1 minute', '3650 days');
  end if;

  v_filter.has_all := nullif(array_remove(array[_read_filter.has], null), '{}');
  v_filter.lacks_all := nullif(array_remove(array[_read_filter.lacks], null), '{}');
  v_filter.bots := case _read_filter.audience when 'people' then false when 'bots' then true end;
  v_filter.member_ids := _read_filter.member_ids;
  return v_filter;
end;
$$;

comment on function rolejobs._read_filter is
'A filter as people say it: a role that is worn and one that is not, for whom, and for how long they have been here, at least
and at most. What is null does not matter. Refuses: U0AUD, U0DUR.';

commit;
