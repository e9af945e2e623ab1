-- Deploy guildkeeper:discord/_require_files to pg

begin;
set local role guildkeeper_owner;

create function discord._require_files(files outbox.file[])
returns void
language plpgsql stable
as $$
begin
  if cardinality(files) > 10
    or (select sum(octet_length(f.data)) from unnest(files) f) > 10 * 1024 * 1024
    or exists (select from unnest(files) f where coalesce(f.name, '') !~ '^[^/\\]{1,200}$' or f.data is null)
  then
    perform app._refuse('invalid_files');
  end if;
end;
$$;

comment on function discord._require_files is
'Refuses files that Discord would not take with one message (U0FIL): more than 10, more than 10 MiB, or without a name.';

commit;
