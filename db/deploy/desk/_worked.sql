-- Deploy guildkeeper:desk/_worked to pg

begin;
set local role guildkeeper_owner;

create function desk._worked(guild_id bigint, type_number integer, since timestamptz, until timestamptz)
returns interval
language plpgsql stable
as $$
begin
  return (
    select coalesce(sum(upper(r.worked) - lower(r.worked)), '0')
    from unnest(
      desk._hours(_worked.guild_id, _worked.type_number, _worked.since, greatest(_worked.until, _worked.since))
    ) as r (worked)
  );
end;
$$;

comment on function desk._worked is 'How much of the working time of a type lies between two moments.';

commit;
