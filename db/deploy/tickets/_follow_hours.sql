-- Deploy guildkeeper:tickets/_follow_hours to pg

begin;
set local role guildkeeper_owner;

create function tickets._follow_hours(guild_id bigint, type_number integer, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform tickets._follow_type(y, _follow_hours.at)
  from tickets.type y
  where y.guild_id = _follow_hours.guild_id
    and (_follow_hours.type_number is null or y.number = _follow_hours.type_number)
  order by y.number;
end;
$$;

comment on function tickets._follow_hours is
'What is different in when staff are there, or how soon they should answer, reaches the tickets of a type, or of all (null).';

commit;
