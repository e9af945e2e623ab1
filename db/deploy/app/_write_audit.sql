-- Deploy guildkeeper:app/_write_audit to pg

begin;
set local role guildkeeper_owner;

create function app._write_audit(guild_id bigint, function text, old jsonb, new jsonb)
returns void
language plpgsql
as $$
begin
  insert into app.audit (guild_id, function, arguments)
  values (
    _write_audit.guild_id, _write_audit.function,
    jsonb_strip_nulls(jsonb_build_object('old', _write_audit.old, 'new', _write_audit.new))
  );
end;
$$;

comment on function app._write_audit is 'The audit line of an edit by hand: what a row was, and what it is now.';

commit;
