-- Specification of outbox._is_refusal: what would be refused for the next of its kind, too.

begin;
select plan(14);
select is(outbox._is_refusal(r.status, r.code), r.refusal, format('%s (%s): %s', r.status, r.code, r.what))
from (values
  (403, 50013, true, 'a permission is missing, or a role too low'), (403, 50001, true, 'the channel cannot be seen'),
  (403, 0, true, 'no code'), (403, null, true, 'nothing more is known'),
  (403, 50007, false, 'a member takes no direct messages'), (403, 50278, false, 'nor from a stranger'),
  (403, 40007, false, 'a member is banned'), (403, 90001, false, 'whoever wrote the message has blocked the bot'),
  (404, 10003, false, 'a channel is gone'), (404, 10007, false, 'a member is gone'), (401, 0, false, 'the token'),
  (429, 0, false, 'a limit'), (500, 0, false, 'trouble'), (null, null, false, 'silence')
) as r (status, code, refusal, what);

select * from finish();
rollback;
