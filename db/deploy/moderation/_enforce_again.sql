-- Deploy guildkeeper:moderation/_enforce_again to pg

begin;
set local role guildkeeper_owner;

create function moderation._enforce_again(guild_id bigint, numbers bigint[])
returns bigint
language plpgsql
as $$
declare
  v_case moderation.case;
  v_effects bigint := 0;
begin
  for v_case in
    select c.*
    from moderation.case c
    where c.guild_id = _enforce_again.guild_id and c.number = any (_enforce_again.numbers)
    order by c.member_id
  loop
    perform moderation._enforce(v_case, now());
    v_effects := v_effects + 1;
  end loop;
  return v_effects;
end;
$$;

comment on function moderation._enforce_again is
'Carries out timeouts and bans that are in force here and not in Discord, by the numbers of their cases; returns how many
effects that took. Who is banned again keeps their messages.';

commit;
