-- Specification of discord._message: the body of a message that pings nobody but those it means.

begin;
select plan(8);

select is(
  discord._message('Hello', '{501,502}'),
  '{"content": "Hello", "allowed_mentions": {"parse": [], "users": ["501", "502"]}, "enforce_nonce": true}'::jsonb,
  'the text, the members it may ping (ids are strings in Discord''s JSON), and that a nonce counts'
);
select is(
  discord._message('Hello', '{}') -> 'allowed_mentions', '{"parse": [], "users": []}'::jsonb,
  'without members it pings nobody'
);
select is(
  discord._message('Hello', null) -> 'allowed_mentions', '{"parse": [], "users": []}'::jsonb, 'null members are none'
);
select is(
  discord._message('@everyone @here <@503> <@&201>', '{501}') -> 'allowed_mentions',
  '{"parse": [], "users": ["501"]}'::jsonb,
  'whatever the text says, nobody else is pinged'
);
select is(
  discord._message('Hello', '{9223372036854775807}') #> '{allowed_mentions,users}', '["9223372036854775807"]'::jsonb,
  'the largest id keeps all its digits'
);
select is(length(discord._message(repeat('🎉', 2000), '{}') ->> 'content'), 2000, '2,000 characters are sent');
select is(length(discord._message(repeat('🎉', 2001), '{}') ->> 'content'), 2000, 'of 2,001 the first 2,000 are');
select is(
  discord._message(E'line\n"quoted" \\ <b>', '{}') ->> 'content', E'line\n"quoted" \\ <b>', 'any text stays as it is'
);

select * from finish();
rollback;
