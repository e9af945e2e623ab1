-- Deploy guildkeeper:privacy/_put_nobody to pg

begin;
set local role guildkeeper_owner;

create function privacy._put_nobody(guild_id bigint, member_id bigint, nobody bigint)
returns void
language plpgsql
as $$
declare
  v_id constant text := format('(?<![0-9])%s(?![0-9])', _put_nobody.member_id);
  v_place privacy.place;
begin
  for v_place in select p.* from privacy.place p order by p.kept_in::text, p.column_name loop
    if v_place.is_text then
      execute format(
        'update %1$s t set %2$I = regexp_replace(t.%2$I::text, $2, $3, ''g'')::%3$s where t.guild_id = $1 and t.%2$I::text ~ $2',
        v_place.kept_in, v_place.column_name, v_place.column_type
      ) using _put_nobody.guild_id, v_id, _put_nobody.nobody::text;
    else
      execute format(
        'update %1$s t set %2$I = $3 where t.guild_id = $1 and t.%2$I = $2', v_place.kept_in, v_place.column_name
      ) using _put_nobody.guild_id, _put_nobody.member_id, _put_nobody.nobody;
    end if;
  end loop;
end;
$$;

comment on function privacy._put_nobody is
'Puts nobody in the place of a member, wherever one is named still (privacy.place): in columns and within texts.';

commit;
