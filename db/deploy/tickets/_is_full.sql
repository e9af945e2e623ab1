-- Deploy guildkeeper:tickets/_is_full to pg

begin;
set local role guildkeeper_owner;

create function tickets._is_full(type desk.kind)
returns boolean
language plpgsql stable
as $$
declare
  v_type constant desk.kind := type;
begin
  return v_type.most_open <= (
    select count(*)
    from tickets.ticket t
    where t.guild_id = v_type.guild_id and t.type_number = v_type.number and t.state in ('opening', 'open')
  );
end;
$$;

comment on function tickets._is_full is 'Whether as many tickets of a type are open as may be.';

commit;
