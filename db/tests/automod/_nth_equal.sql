-- Specification of automod._nth_equal: where the nth equal text stands.

begin;
select plan(5);

select is(automod._nth_equal('{1,2,1,1}', 1, 2), 3, 'the second, from the first place on');
select is(automod._nth_equal('{1,2,1,1}', 3, 2), 4, 'from a later one');
select is(automod._nth_equal('{1,2,1,1}', 1, 4), null, 'there are not as many');
select is(automod._nth_equal('{null,null}', 1, 2), null, 'what is unknown is equal to nothing');
select is(automod._nth_equal('{1}', 2, 1), null, 'there is no such place');

select * from finish();
rollback;
