-- Deploy guildkeeper:privacy/_put_nobody to pg

begin;
set local role guildkeeper_owner;

create function privacy._put_nobody(guild_id bigint, member_id bigint, nobody bigint)
returns void
language plpgsql
as $$
declare
  v_id constant text := format('(?<![0-9])%s(?![0-9])', _put_nobody.member_id);
  v_table record;
begin
  -- Each table is read once, however many columns it has; the digits alone are looked for first, which is cheap.
  for v_table in
    select p.kept_in, string_agg(case
        when p.is_text then format(
          '%1$I = regexp_replace(t.%1$I::text, $4, $3::text, ''g'')::%2$s', p.column_name, p.column_type
        )
        else format('%1$I = case when t.%1$I = $2 then $3 else t.%1$I end', p.column_name)
      end, ', ') as changes, string_agg(format(
        case when p.is_text then 'strpos(t.%I::text, $2::text) > 0' else 't.%I = $2' end, p.column_name
      ), ' or ' order by p.is_text) as condition
    from privacy.place p
    group by p.kept_in
    order by p.kept_in::text
  loop
    execute format(
      'update %s t set %s where t.guild_id = $1 and (%s)', v_table.kept_in, v_table.changes, v_table.condition
    ) using _put_nobody.guild_id, _put_nobody.member_id, _put_nobody.nobody, v_id;
  end loop;
end;
$$;

comment on function privacy._put_nobody is
'Puts nobody in the place of a member, wherever one is named still (privacy.place): in columns and within texts.';

commit;
