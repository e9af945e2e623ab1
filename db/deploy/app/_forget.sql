-- Deploy guildkeeper:app/_forget to pg

begin;
set local role guildkeeper_owner;

create function app._forget(guild_id bigint, kept_in regclass, moment name, before timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_rows bigint;
begin
  execute format(
    'delete from %1$s t
    where t.guild_id = $1
      and t.ctid = any (array(select o.ctid from %1$s o where o.guild_id = $1 and o.%2$I < $2 order by o.%2$I limit $3))',
    kept_in, moment
  ) using _forget.guild_id, _forget.before, _forget.most;
  get diagnostics v_rows = row_count;
  return v_rows;
end;
$$;

comment on function app._forget is
'Deletes the rows of a guild whose `moment`, a column of that table, was before a time: the oldest first, at most `most`. Returns
how many. Rows without that moment stay. One that somebody changes meanwhile stays until the next time.';

commit;
