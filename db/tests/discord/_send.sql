-- Specification of discord._send: a message, as long as it may be.

begin;
select plan(6);
create function pg_temp.sent(content text, embed jsonb default null, files outbox.file[] default '{}')
returns setof text language plpgsql as $$
begin
  delete from outbox.effect;
  perform discord._send(
    1, 'channel 101', '/channels/101/messages', content, '{501}', '2026-01-02T00:00:00Z', 7, embed, null, files
  );
  return query
  select concat_ws(' ',
    length(e.body ->> 'content') || ' characters', 'pings ' || (e.body #>> '{allowed_mentions,users,0}'),
    case when e.body ? 'embeds' then 'embed' end,
    (select string_agg(format('%s of %s', a.name, octet_length(a.data)), ' ' order by a.place)
     from outbox.attachment a where a.guild_id = e.guild_id and a.effect_id = e.effect_id)
  )
  from outbox.effect e
  order by e.queued_at, e.effect_id;
end;
$$;

select results_eq($$select pg_temp.sent('Hello')$$, array['5 characters pings 501'], 'a short text is one message');
select results_eq(
  $$select pg_temp.sent(repeat('x', 2001), '{"title": "T"}', array[row('a.txt', 'x')::outbox.file])$$,
  array['1996 characters pings 501', '5 characters embed a.txt of 1'],
  'a long one is several: the first pings, the last has the embed and the files'
);
select results_eq(
  'select distinct guild_id, lane, method, path, expires_at, recipient_id, body -> $$enforce_nonce$$ from outbox.effect',
  $$values (
    1::bigint, 'channel 101', 'POST', '/channels/101/messages', '2026-01-02T00:00:00Z'::timestamptz, 7::bigint, 'true'::jsonb
  )$$,
  'all of one lane, with nonces'
);
select results_eq(
  $$select pg_temp.sent(repeat('é', 30000))$$,
  array['1996 characters pings 501'] || array_fill('1996 characters'::text, '{8}') || array['message.txt of 24072'],
  'what ten messages do not hold is a file'
);
select results_eq(
  $$select pg_temp.sent(null, files => array[row('b.txt', 'x'), row('a.txt', 'xy')]::outbox.file[])$$,
  array['pings 501 b.txt of 1 a.txt of 2'], 'files need no text, and keep their order'
);
select throws_ok(
  $$select pg_temp.sent('x', files => array_fill(row('a.txt', 'x')::outbox.file, '{11}'))$$, 'U0FIL', null, 'too many are refused'
);

select * from finish();
rollback;
