-- Deploy guildkeeper:pictures/_keep_accent to pg

begin;
set local role guildkeeper_owner;

create function pictures._keep_accent()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  -- What is none is for the CHECK to refuse.
  new.accent := coalesce(app._read_color(new.accent), new.accent);
  return new;
end;
$$;

comment on function pictures._keep_accent is
'For the colour of a server: keeps it as #ff8800 however it was typed. Its trigger calls it.';

commit;
