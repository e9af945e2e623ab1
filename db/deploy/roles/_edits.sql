-- Deploy guildkeeper:roles/_edits to pg

begin;
set local role guildkeeper_owner;

create function roles._edits(changes jsonb, key text, member_id bigint, actor_id bigint, at timestamptz)
returns roles.edit[]
language plpgsql immutable
as $$
begin
  return (
    select coalesce(
      array_agg(row(_edits.member_id, (r.role ->> 'id')::bigint, _edits.actor_id, _edits.at)::roles.edit),
      '{}'
    )
    from jsonb_array_elements(case jsonb_typeof(_edits.changes) when 'array' then _edits.changes else '[]' end) as c (change)
    cross join lateral jsonb_array_elements(
      case jsonb_typeof(c.change -> 'new_value') when 'array' then c.change -> 'new_value' else '[]' end
    ) as r (role)
    where c.change ->> 'key' = _edits.key and r.role ->> 'id' ~ '^[0-9]{1,18}$|^[1-8][0-9]{18}$'
  );
end;
$$;

comment on function roles._edits is
'The roles of the changes in an entry of Discord''s audit log, under the key $add or $remove.';

commit;
