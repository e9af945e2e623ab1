-- Deploy guildkeeper:privacy/_put_nobody to pg

begin;
set local role guildkeeper_owner;

create function privacy._put_nobody(guild_id bigint, member_id bigint, nobody bigint)
returns void
language plpgsql
as $$
declare
  v_table record;
begin
  for v_table in
    select p.kept_in,
      string_agg(format('%1$I = case when t.%1$I = $2 then $3 else t.%1$I end', p.column_name), ', ') as changes,
      string_agg(format('t.%I = $2', p.column_name), ' or ') as condition
    from privacy.place p
    where not p.is_text
    group by p.kept_in
    order by p.kept_in::text
  loop
    execute format(
      'update %s t set %s where t.guild_id = $1 and (%s)', v_table.kept_in, v_table.changes, v_table.condition
    ) using _put_nobody.guild_id, _put_nobody.member_id, _put_nobody.nobody;
  end loop;
end;
$$;

comment on function privacy._put_nobody is
'Puts nobody in the place of a member in every column that names one by number (privacy.place). Reads each table once.';

commit;
