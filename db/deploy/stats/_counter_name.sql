-- Deploy guildkeeper:stats/_counter_name to pg

begin;
set local role guildkeeper_owner;

create function stats._counter_name(counter stats.counter, at timestamptz)
returns text
language plpgsql stable
as $$
declare
  v_guild_id bigint := (_counter_name.counter).guild_id;
  v_count bigint;
begin
  if (_counter_name.counter).metric = 'messages' then
    v_count := (stats._count_messages(
      v_guild_id, array[row(stats._midnight(v_guild_id, _counter_name.at), _counter_name.at)::stats.span], null
    ))[1];
  else
    select case (_counter_name.counter).metric when 'online' then z.online else z.members end into v_count
    from stats.size z
    where z.guild_id = v_guild_id
    order by z.at desc
    limit 1;
  end if;

  return replace(
    replace((_counter_name.counter).template, '{count}', app._in_thousands(v_count::text)),
    '{goal}', coalesce(app._in_thousands((_counter_name.counter).goal::text), '')
  );
end;
$$;

comment on function stats._counter_name is 'What the name of a counter''s channel should be now; null while that is not known.';

commit;
