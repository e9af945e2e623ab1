-- Deploy guildkeeper:privacy/_slice_end to pg

begin;
set local role guildkeeper_owner;

create function privacy._slice_end(unread privacy.unread, shelf privacy.shelf, most integer)
returns jsonb
language plpgsql stable
as $$
declare
  v_key jsonb;
begin
  execute format(
    'select to_jsonb(k) from (
      select %1$s from %2$s t
      where t.guild_id = $1 and ($2 is null or (%1$s) > (%3$s)) and (%1$s) < (%4$s)
      order by %1$s offset $4 limit 1
    ) k',
    shelf.key, shelf.kept_in, format(shelf.bound, '$2'), format(shelf.bound, '$3')
  ) into v_key using unread.guild_id, unread.after_key, unread.until_key, most - 1;
  return coalesce(v_key, unread.until_key);
end;
$$;

comment on function privacy._slice_end is 'The primary key up to which a table is read next, so that it is at most so many rows.';

commit;
