-- Deploy guildkeeper:reports/_counter_name to pg

begin;
set local role guildkeeper_owner;

create function reports._counter_name(counter reports.counter, at timestamptz)
returns text
language plpgsql stable
as $$
declare
  v_guild_id bigint := (_counter_name.counter).guild_id;
  v_span stats.span := case (_counter_name.counter).metric
    when 'messages' then row(stats._midnight(v_guild_id, _counter_name.at), _counter_name.at)
    else row('-infinity', 'infinity')
  end;
  v_count bigint := (stats._values(v_guild_id, (_counter_name.counter).metric, array[v_span], null, null))[1];
begin
  return replace(
    replace((_counter_name.counter).template, '{count}', app._in_thousands(v_count::text)),
    '{goal}', coalesce(app._in_thousands((_counter_name.counter).goal::text), '')
  );
end;
$$;

comment on function reports._counter_name is 'What the name of a counter''s channel should be now; null while that is not known.';

commit;
