-- Specification of tickets._says_full: Discord's words for a full category.

begin;
select plan(3);

select ok(tickets._says_full('{"code": 50035, "error": "In parent_id: Maximum number of channels in category reached (50)"}'),
  'these');
select ok(not tickets._says_full('{"code": 50035, "error": "In name: Contains words not allowed"}'), 'no others');
select ok(not tickets._says_full('{}'), 'nor none');

select * from finish();
rollback;
