-- Specification of automod._hash: what is the same for messages that say the same.

begin;
select plan(5);

select is(automod._hash('Buy THIS'), automod._hash('buy this'), 'case is none');
select is(automod._hash(E'b\u200buy'), automod._hash('buy'), 'nor is what cannot be seen');
select isnt(automod._hash('buy'), automod._hash('by'), 'other words are others');
select isnt(automod._hash('<:a:1>'), automod._hash('<:b:2>'), 'so are other emoji');
select is(automod._hash(null), null, 'null stays null');

select * from finish();
rollback;
